import { leaseFolder } from '../../src/storage/embedded/storage.js';

// a server of its own process: takes the folder of its first argument and keeps it until it is killed
leaseFolder(String(process.argv[2]));
process.stdout.write('held\n');
setInterval(() => {}, 1000);
