import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The gallery as a page of its own, with the views as they are in the extension. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [preact({ devToolsEnabled: false })],
  build: { target: ['chrome128', 'firefox140'], cssTarget: ['chrome128', 'firefox140'] },
  server: { open: true },
});
