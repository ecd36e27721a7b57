<?php

// The messages of the OpenTera platform, see docs/php.md.

declare(strict_types=1);

require_once __DIR__ . '/names.php';
require_once __DIR__ . '/constants.php';
require_once __DIR__ . '/structs.php';
require_once __DIR__ . '/exception.php';
require_once __DIR__ . '/native.php';
require_once __DIR__ . '/memory.php';
require_once __DIR__ . '/check.php';
require_once __DIR__ . '/message.php';
require_once __DIR__ . '/wrappers.php';
require_once __DIR__ . '/topics.php';
OpenTera\Native::load();
OpenTera\Memory::setUp();
require_once __DIR__ . '/schema.php';
