<?php

// The messages of the OpenTera platform, see docs/php.md.

declare(strict_types=1);

require_once __DIR__ . '/binding.php';
require_once __DIR__ . '/constants.php';
require_once __DIR__ . '/wrappers.php';
require_once __DIR__ . '/topics.php';
OpenTera\Native::load();
require_once __DIR__ . '/schema.php';
