// The name under which the server publishes its findings.

export const DIAGNOSTIC_SOURCE = 'Airlock';
