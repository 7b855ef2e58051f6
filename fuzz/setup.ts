/** What Chromium has and Node lacks, as for the tests. Must be imported before anything that looks for a database. */
import '../tests/olderNode';
import '../tests/setup';
