package org.stet.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Given names that English print uses for one another. */
final class Nicknames {
  private static final String[] GROUPS = {
    "joseph joe joey",
    "william bill billy will willie",
    "robert bob bobby rob robbie",
    "richard dick rick rich",
    "james jim jimmy jamie",
    "john jack johnny jon",
    "jonathan jon",
    "michael mike mick",
    "thomas tom tommy",
    "charles charlie chuck chas",
    "edward ed eddie ted teddy ned",
    "theodore ted teddy theo",
    "anthony tony",
    "antony tony",
    "daniel dan danny",
    "david dave",
    "donald don donnie",
    "gerald gerry jerry",
    "kenneth ken kenny",
    "lawrence larry",
    "matthew matt",
    "nicholas nick nicky",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "phillip phil",
    "ronald ron ronnie",
    "samuel sam",
    "stephen steve",
    "steven steve",
    "timothy tim",
    "walter walt",
    "andrew andy drew",
    "benjamin ben benny",
    "christopher chris",
    "frederick fred freddie",
    "gregory greg",
    "jeffrey jeff",
    "geoffrey geoff",
    "leonard len leo",
    "martin marty",
    "raymond ray",
    "alexander alex sandy",
    "albert al bert",
    "alfred al fred",
    "henry harry hank",
    "harold harry hal",
    "elizabeth liz beth betty lizzie",
    "margaret maggie meg peggy",
    "katherine kate kathy katie",
    "catherine kate cathy",
    "deborah deb debbie",
    "susan sue",
    "barbara barb",
    "patricia pat patty",
    "jennifer jen jenny",
    "victoria vicky tori",
    "judith judy",
    "dorothy dot",
    "janet jan",
    "rebecca becky",
    "pamela pam",
    "cynthia cindy",
    "franklin frank",
    "francis frank",
    "eugene gene",
    "abraham abe",
    "calvin cal",
    "zachary zach",
    "joshua josh",
    "nathaniel nate nathan",
    "douglas doug",
    "vincent vince",
    "louis lou",
    "lewis lou",
    "ernest ernie",
    "arthur art",
    "dmitry dmitri dimitri",
    "sergei sergey",
    "mohammed muhammad mohamed mohammad"
  };

  private static final Map<String, Set<String>> SAME = new HashMap<>();

  static {
    for (String group : GROUPS) {
      String[] names = group.split(" ");
      for (int i = 1; i < names.length; i++) {
        SAME.merge(names[0], Set.of(names[i]), Nicknames::union);
        SAME.merge(names[i], Set.of(names[0]), Nicknames::union);
      }
    }
  }

  private Nicknames() {}

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new java.util.HashSet<>(a);
    both.addAll(b);
    return both;
  }

  /** Whether one of the two is a usual short form of the other. */
  static boolean areSame(String a, String b) {
    return SAME.getOrDefault(a, Set.of()).contains(b);
  }
}
