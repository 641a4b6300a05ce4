/** What in a style sheet, or a text that is one, is loaded from somewhere; `data:` and fragments of the document are not. */
export function scanStyle(css: string): { what: string; where: string }[] {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  const loads = [
    ...text.matchAll(/\b(?:url|src)\(\s*(["']?)(?!data:|#)[^)]*\)/gi),
    ...text.matchAll(/\bimage-set\(\s*["'][^)]*\)/gi),
    ...text.matchAll(/@(?:import|font-face|namespace)\b[^;{]*/gi),
  ];
  return loads
    .filter(([whole]) => !/^(?:url|src)\(\s*\)$/i.test(whole))
    .map((match) => ({
      what: match[0].slice(0, 40),
      where: text.slice(Math.max(0, match.index - 40), match.index + 80),
    }));
}
