// what a framework does: it sets properties on a tag whose element is not defined yet
Object.assign(document.querySelector('hk-advocacy-card') ?? {}, { directory: '/fault/missing.early/data' });
