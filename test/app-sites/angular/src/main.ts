import { bootstrapApplication } from '@angular/platform-browser';
import { App, config } from './app/app';

void bootstrapApplication(App, config);
