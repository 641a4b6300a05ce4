/** Runs in the page under test: an article that Vue draws anew twenty times a second. */
import { createApp, h, onMounted, ref } from 'vue';

const SENTENCE =
  'met the others in the Rocky Mountains, where the leaders spoke at length about trade and the climate.';

const inTurn = (count: number): string[] => (count % 2 ? ['The guests', 'Their hosts'] : ['Their hosts', 'The guests']);

const app = createApp({
  setup() {
    const count = ref(0);
    onMounted(() => setInterval(() => count.value++, 50));
    return () =>
      h('article', [
        h('h1', 'A summit in the mountains'),
        h('p', ['On Monday ', h('b', { key: count.value % 2 }, 'Mark Carney'), ` ${SENTENCE}`]),
        h('p', `Donald Trump ${SENTENCE} Those who stayed longer ${SENTENCE}`),
        // Two paragraphs change places with each drawing.
        ...inTurn(count.value).map((who) => h('p', { key: who }, `${who} ${SENTENCE}`)),
        h('p', { id: 'count' }, `${count.value} questions had been asked by then, and more were to come that day.`),
      ]);
  },
});
app.config.errorHandler = (error) => Object.assign(globalThis, { failed: String(error) });
app.mount(document.querySelector('main') as HTMLElement);
