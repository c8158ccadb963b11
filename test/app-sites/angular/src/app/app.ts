import { Component, type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';
import { Card } from './card';

@Component({
  selector: 'app-static',
  imports: [Card, RouterLink],
  template: `<main>
    <h1>Static</h1>
    <a routerLink="/dynamic">Another page</a>
    <app-card />
    <p>After it.</p>
  </main>`,
})
class Static {}

@Component({
  selector: 'app-dynamic',
  imports: [Card, RouterLink],
  template: `<main>
    <h1>Dynamic</h1>
    <a routerLink="/">Another page</a>
    <app-card />
    <p>After it.</p>
  </main>`,
})
class Dynamic {}

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}

export const config: ApplicationConfig = {
  providers: [
    provideRouter([
      { path: '', component: Static },
      { path: 'dynamic', component: Dynamic },
    ]),
    provideClientHydration(),
  ],
};
