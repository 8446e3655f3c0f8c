import type { Theme } from 'vitepress';
// The reader's own fonts: nothing to load, nothing that jumps.
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import HeroExample from './HeroExample.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroExample) }),
  enhanceApp({ app }) {
    // The editor is only worth its size where it is shown.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('../playground/Playground.vue')),
    );
  },
} satisfies Theme;
