import { css } from 'lit';

/** Whether a page is in a frame: that may be as high as its page, which then must not follow the height of its window. */
export const isFramed = (view: Window): boolean => view.top !== view;

/** As high as the window, as far as the snippet reserves room before the card is defined, so that the page below does not move. */
export const room = css`
  @media screen {
    :host {
      min-block-size: min(100vh, clamp(1000px, 200vw, 2400px));
    }
  }
`;
