<?php

// Checks of values. Each function returns the value, or throws an error that names the field.
//
// The parameters of a message's constructor are `mixed`, so that a wrong type is an error in a file without
// `strict_types` too, where PHP would convert it.

declare(strict_types=1);

namespace OpenTera;

final class Check
{
    public static function string(mixed $value, string $path): string
    {
        return is_string($value) ? $value : self::fail('string', $value, $path);
    }

    public static function int(mixed $value, string $path): int
    {
        return is_int($value) ? $value : self::fail('int', $value, $path);
    }

    public static function float(mixed $value, string $path): float
    {
        return is_float($value) || is_int($value) ? (float) $value : self::fail('float', $value, $path);
    }

    public static function bool(mixed $value, string $path): bool
    {
        return is_bool($value) ? $value : self::fail('bool', $value, $path);
    }

    /** The elements are checked when the message is encoded, because a list can change until then. */
    public static function array(mixed $value, string $path): array
    {
        return is_array($value) ? $value : self::fail('array', $value, $path);
    }

    public static function message(string $class, mixed $value, string $path): ?Message
    {
        return $value === null || $value instanceof $class ? $value : self::fail($class, $value, $path);
    }

    public static function int32(int $value, string $path): int
    {
        return self::range($value, -2 ** 31, 2 ** 31 - 1, $path);
    }

    public static function uint32(int $value, string $path): int
    {
        return self::range($value, 0, 2 ** 32 - 1, $path);
    }

    /** Of a oneof at most one member is not null. */
    public static function oneof(string $path, array $values): void
    {
        if (count(array_filter($values, fn (mixed $value) => $value !== null)) > 1) {
            throw new \InvalidArgumentException("$path: more than one member is set");
        }
    }

    public static function fail(string $expected, mixed $value, string $path): never
    {
        $expected = str_replace('OpenTera\\', '', $expected);
        $got = is_scalar($value) ? json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR) : get_debug_type($value);
        throw new \TypeError("$path: expected $expected, got $got");
    }

    private static function range(int $value, int $min, int $max, string $path): int
    {
        if ($value < $min || $value > $max) {
            throw new \RangeException("$path: expected a number from $min to $max, got $value");
        }
        return $value;
    }
}
