/** Tells the style sheet how much of the screen an on-screen keyboard leaves, as `--visible-height`. */
export function followViewport(host) {
  const measure = () => host.style.setProperty("--visible-height", `${Math.round(visualViewport.height * visualViewport.scale)}px`);
  if (!window.visualViewport) return;
  visualViewport.addEventListener("resize", measure);
  measure();
}
