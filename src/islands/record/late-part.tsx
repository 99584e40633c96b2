// A part of a page that is fetched when it is needed, and says so where it does not come.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** The part, to stand inside a Suspense. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: NotLoaded }),
    ),
  );
}

function NotLoaded() {
  return <p role="alert">A part of this page did not load. Check your connection, then reload the page. Your answers are safe.</p>;
}
