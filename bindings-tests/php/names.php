<?php

declare(strict_types=1);

namespace OpenTera;

/** For classes of constants that are numbers. */
trait Names
{
    /** The name of a number, or null if it has none. */
    public static function nameOf(int $number): ?string
    {
        static $names = null;
        $names ??= array_flip((new \ReflectionClass(self::class))->getConstants());
        return $names[$number] ?? null;
    }
}
