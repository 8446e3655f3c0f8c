import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Edit, Language, Report } from './messages.ts';

export interface Editor {
  code(): string;
  replaceAll(code: string): void;
  apply(edit: Edit): void;
  speak(language: Language): void;
  show(reports: readonly Report[]): void;
  goTo(offset: number): void;
  destroy(): void;
}

function withText(element: HTMLElement, text: string): HTMLElement {
  text.split('`').forEach((part, index) => {
    const piece = index % 2 === 1 ? document.createElement('code') : document.createElement('span');
    piece.textContent = part;
    element.append(piece);
  });
  return element;
}

/** The edit of a suggestion, moved along with the text that it belongs to. */
function moved(edit: Edit, by: number): Edit {
  return { from: edit.from + by, to: edit.to + by, insert: edit.insert };
}

function diagnosticOf(report: Report): Diagnostic {
  const { from, to, severity, source, message } = report;
  return {
    from,
    to,
    severity,
    source,
    message,
    renderMessage: () => withText(document.createElement('span'), message),
    actions: report.suggestions.map(({ text, edit }) => ({
      name: text,
      apply: (view, start) => {
        view.dispatch({ changes: moved(edit, start - from), userEvent: 'input.complete' });
      },
    })),
  };
}

/** The editor in an element. Tab is left to the page, so that who uses only a keyboard gets out again. */
export function createEditor(
  parent: HTMLElement,
  labels: { label: string; describedBy: string },
  onChange: (code: string) => void,
): Editor {
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        syntaxHighlighting(classHighlighter),
        keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        language.of(javascript()),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': labels.label,
          'aria-describedby': labels.describedBy,
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });

  return {
    code: () => view.state.doc.toString(),
    replaceAll(code) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
    },
    apply(edit) {
      view.dispatch({ changes: edit, selection: { anchor: edit.from + edit.insert.length } });
    },
    speak(name) {
      view.dispatch({ effects: language.reconfigure(javascript({ typescript: name === 'ts' })) });
    },
    show(reports) {
      view.dispatch(setDiagnostics(view.state, reports.map(diagnosticOf)));
    },
    goTo(offset) {
      view.dispatch({ selection: { anchor: offset }, scrollIntoView: true });
      view.focus();
    },
    destroy() {
      view.destroy();
    },
  };
}
