// stands where another page has the module
export {};
