package org.stet.fact;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read when somebody first looks into it, and kept. One title may be that of
 * hundreds of offices, and most runs ask for the holders of a few. Safe to share between threads.
 */
final class LaterList<T> extends AbstractList<T> implements RandomAccess {
  private final Supplier<List<T>> maker;
  private volatile @Nullable List<T> made;

  /**
   * @param maker gives the same list whenever it is asked; two threads may ask it at once
   */
  LaterList(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  /** A copy that cannot change, or the same list where it is one that is read later. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof LaterList ? list : List.copyOf(list);
  }

  private List<T> list() {
    List<T> known = made;
    if (known == null) {
      known = List.copyOf(maker.get());
      made = known;
    }
    return known;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }

  @Override
  public Iterator<T> iterator() {
    return list().iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return list().spliterator();
  }
}
