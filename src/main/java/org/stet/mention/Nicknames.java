package org.stet.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names that English print uses for one another: each group has a long form first, then its
 * short forms.
 */
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

  /** By short form: the long forms that it stands for. */
  private static final Map<String, Set<String>> LONG = new HashMap<>();

  static {
    for (String group : GROUPS) {
      List<String> names = List.of(group.split(" "));
      for (String name : names.subList(1, names.size())) {
        LONG.computeIfAbsent(name, n -> new HashSet<>()).add(names.getFirst());
      }
    }
  }

  private Nicknames() {}

  /** Whether a name is a usual short form of any. */
  static boolean isShort(String name) {
    return LONG.containsKey(name);
  }

  /** Whether a name is a usual short form of another: Bill of William. */
  static boolean isShortFor(String name, String other) {
    return LONG.getOrDefault(name, Set.of()).contains(other);
  }
}
