package org.stet.store;

/**
 * Many lists of numbers that grow one number at a time, in two rows and without an object for each
 * list. A list is named by its last link, which changes with every number. For use by one thread.
 */
public final class NumberLists {
  /** The list without numbers. */
  public static final int EMPTY = 0;

  private final IntRow numbers = new IntRow();
  private final IntRow earlier = new IntRow();

  public NumberLists() {
    numbers.add(0); // so that no list is named EMPTY
    earlier.add(EMPTY);
  }

  /** Adds a number to a list and gives the list's new name. */
  public int append(int list, int number) {
    earlier.add(list);
    return numbers.add(number);
  }

  /** The numbers of a list, in the order in which they were added. */
  public IntRow of(int list) {
    int size = 0;
    for (int link = list; link != EMPTY; link = earlier.get(link)) {
      size++;
    }
    int[] ordered = new int[size];
    for (int link = list; link != EMPTY; link = earlier.get(link)) {
      size--;
      ordered[size] = numbers.get(link);
    }
    IntRow row = new IntRow();
    for (int number : ordered) {
      row.add(number);
    }
    return row;
  }
}
