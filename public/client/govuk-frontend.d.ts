/** The parts of govuk-frontend that are used; the package itself ships no types. */
declare module 'govuk-frontend' {
  type Component = new () => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const ErrorSummary: Component;
  export const PasswordInput: Component;
  export const SkipLink: Component;
  export function createAll(component: Component, config?: object): void;
}
