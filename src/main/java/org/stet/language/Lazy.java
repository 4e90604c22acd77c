package org.stet.language;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A value that is made once, by whichever thread needs it first; the others wait for it.
 *
 * <p>A {@link FutureTask} runs at most once however often it is told to, so the task alone holds
 * the whole state.
 */
final class Lazy<T> {
  private final FutureTask<T> task;

  Lazy(Callable<T> make) {
    this.task = new FutureTask<>(make);
  }

  T get() {
    task.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          // The value is on its way in any case: finish, and leave the interrupt to the caller.
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("a language model cannot be read", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
