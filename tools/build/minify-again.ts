import { minify } from 'terser';
import type { Plugin } from 'vite';
import { lowerTemplates } from './lower-templates.ts';

/**
 * Names that Lit's files use among themselves, and some of our own that never leave its one file; what others may call
 * (`requestUpdate`, `updateComplete`, `renderRoot`) stays.
 */
const OWN_NAMES =
  /^(_\$.*|elementStyles|isUpdatePending|hasUpdated|enableUpdating|performUpdate|renderOptions|createProperty|finalizeStyles|willUpdate|getUpdateComplete|createRenderRoot|shadowRootOptions|districtsOf|linesEnd|leadToTopic|leadBack|meaning|rich|busy|chosen|again|choose|forget|said|cssText|styleSheet|ctor|strings|announce|switchboard|hostOf|officeOf|parseZip|saidTo|warnOnce|doing|where|speechless|trouble|among|painted)$/;

/** Terser's second look takes off what the bundler's own minifier leaves, and shortens the names that stay inside. */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    transform(code, id) {
      if (!/\/src\/(elements|campaign|congress|embed)\//.test(id)) return;
      for (const [, , name] of code.matchAll(/(?<!=)(['"])(\w+)\1/g))
        if (OWN_NAMES.test(name!))
          this.error(
            `${id}: '${name!}' in quotes does not follow the name, which is shortened: see OWN_NAMES`,
          );
    },
    async generateBundle({ format }, bundle) {
      // a name that goes from the module to code on demand is shortened alike in both
      const nameCache: { props?: object } = {};
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const chunk of chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry))) {
        if (!chunk.isEntry && chunk.imports.length)
          this.error(`${chunk.fileName} imports ${chunk.imports.join()}: it would load the module once more`);
        const module = format === 'es';
        const { code: compressed } = await minify(chunk.code, {
          module,
          ecma: 2020,
          compress: {
            passes: 4,
            hoist_funs: true,
            keep_fargs: false,
            pure_getters: true,
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
          },
          mangle: { properties: { regex: OWN_NAMES } },
          nameCache,
        });
        delete (nameCache as { vars?: object }).vars;
        const { code } = await minify(lowerTemplates(compressed!, module ? 'module' : 'script'), {
          module,
          compress: false,
        });
        // what is left of them stands inside strings
        chunk.code = `${code!.replaceAll('`', '\\x60')}\n`;
      }
    },
  };
}
