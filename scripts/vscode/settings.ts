/** Settings of a light, calm window in which nothing but the draft asks for attention. */
const calmSettings: Readonly<Record<string, unknown>> = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.autoDetectColorScheme': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  // A served window would save by itself after a second, unlike the desktop's.
  'files.autoSave': 'off',
};

/** Settings of windows that are tested: without what VS Code works out anew for every document and every move of the caret. */
export const testSettings: Readonly<Record<string, unknown>> = {
  ...calmSettings,
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.stickyScroll.enabled': false,
  'explorer.autoReveal': false,
};

/** Settings of the window that shows a newcomer around: it opens with the folder's README, as a preview. */
export const startSettings: Readonly<Record<string, unknown>> = {
  ...calmSettings,
  'window.autoDetectColorScheme': true,
  'workbench.startupEditor': 'readme',
};

/** Settings for pictures: nothing but the letter, large, in the browser's colours. */
export const pictureSettings: Readonly<Record<string, unknown>> = {
  ...calmSettings,
  'window.autoDetectColorScheme': true,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 16,
  'editor.lineHeight': 26,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lineNumbers': 'off',
  'editor.hideCursorInOverviewRuler': true,
  'editor.hover.above': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerLanes': 0,
  'editor.overviewRulerBorder': false,
  'editor.padding.top': 12,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
  'workbench.sideBar.location': 'right',
  'workbench.statusBar.visible': false,
};
