<?php

declare(strict_types=1);

namespace OpenTera;

/** The library rejected an input or an argument. */
final class TeraException extends \RuntimeException
{
    public function __construct(
        /** A number of `Status`, or one that only a newer library has. */
        public readonly int $status,
        string $detail,
        /** Byte offset in binary input, counted from 0; null if the error has none. */
        public readonly ?int $offset,
        /** Position in JSON text, counted from 1; null if the error has none. */
        public readonly ?int $textLine,
        public readonly ?int $textColumn,
    ) {
        parent::__construct($detail, $status);
    }
}
