/** Stand-in: plans and prices have their own owner. */
export function PlansPage() {
  return <h1>¥</h1>;
}
