<?php

// The binding beside protobuf's library, which is written in PHP, and json, in nanoseconds of the processor for an
// operation. With the extension protobuf it is beside that.
//
// Encoding and writing JSON begin with the application's values: the message, or the array, is built first. Decoding and
// reading JSON end with PHP's values: of a message of the extension, which converts a string when it is read, all string
// fields are read. An event is a DeviceEvent. A frame is a TeraEvent with a hundred events.

declare(strict_types=1);

use Google\Protobuf\Any;
use Google\Protobuf\Internal\Message as PbMessage;
use Google\Protobuf\Internal\RepeatedField;

require_once __DIR__ . '/../../../bindings-tests/php/opentera.php';

spl_autoload_register(function (string $class) use ($argv): void {
    foreach ([$argv[1], '/usr/share/php'] as $folder) {
        $file = "$folder/" . strtr($class, '\\', '/') . '.php';
        if (is_file($file)) {
            require_once $file;
            return;
        }
    }
});

const TOPIC = 'websocket.user.42.events';
const TIME = 1_700_000_000.25;
const PREFIX = 'type.googleapis.com/';

function uuid(int $number): string
{
    return sprintf('b707e0b2-0f4e-4a5e-9f5b-%012x', $number);
}

/** The name of a message and its fields. */
function event(int $number): array
{
    return match ($number % 5) {
        0 => ['UserEvent', ['userUuid' => uuid($number), 'type' => 1, 'userFullname' => "User $number"]],
        1 => ['DeviceEvent', ['deviceUuid' => uuid($number), 'type' => 1, 'deviceName' => 'camera',
            'deviceStatus' => '{"battery": 10.4}']],
        2 => ['ParticipantEvent', ['participantUuid' => uuid($number), 'type' => 1,
            'participantName' => "Participant $number", 'participantProjectName' => 'Project',
            'participantSiteName' => 'Site']],
        3 => ['JoinSessionEvent', ['sessionUrl' => "https://example.org/$number", 'sessionCreatorName' => 'Creator',
            'sessionUuid' => uuid($number), 'sessionUsers' => array_map(fn (int $it) => uuid($number + $it), range(0, 3)),
            'joinMsg' => 'Welcome', 'sessionParameters' => '{}', 'serviceUuid' => uuid(1)]],
        4 => ['LogEvent', ['level' => 5, 'timestamp' => TIME, 'sender' => 'service', 'message' => "Message $number"]],
    };
}

/** Each event with what the libraries name its class and its fields. */
function events(): array
{
    return array_map(function (int $number): array {
        [$name, $fields] = event($number);
        $inSchema = fn (string $field) => strtolower(preg_replace('/[A-Z]/', '_$0', $field));
        return [
            'name' => $name,
            'fields' => $fields,
            'ours' => "OpenTera\\$name",
            'pb' => "Opentera\\Protobuf\\$name",
            'pbFields' => array_combine(array_map($inSchema, array_keys($fields)), $fields),
            'getters' => array_map(fn (string $field) => 'get' . ucfirst($field), array_keys($fields)),
        ];
    }, range(0, 99));
}

function pbRead(PbMessage $message, array $event): void
{
    foreach ($event['getters'] as $get) {
        $value = $message->$get();
        if ($value instanceof RepeatedField) {
            iterator_to_array($value);
        }
    }
}

function pbDecode(string $class, string $data): PbMessage
{
    $message = new $class();
    $message->mergeFromString($data);
    return $message;
}

function pbFromJson(string $class, string $text): PbMessage
{
    $message = new $class();
    $message->mergeFromJsonString($text);
    return $message;
}

function pbFrame(array $events): PbMessage
{
    $payloads = array_map(function (array $event): Any {
        $any = new Any();
        $any->pack(new $event['pb']($event['pbFields']));
        return $any;
    }, $events);
    $header = new Opentera\Protobuf\TeraEvent\Header(['version' => 1, 'time' => TIME, 'topic' => TOPIC]);
    return new Opentera\Protobuf\TeraEvent(['header' => $header, 'events' => $payloads]);
}

function pbUnpack(PbMessage $frame, array $events): void
{
    $frame->getHeader()->getTopic();
    foreach ($frame->getEvents() as $index => $any) {
        pbRead($any->unpack(), $events[$index]);
    }
}

function ourFrame(array $events): OpenTera\TeraEvent
{
    return new OpenTera\TeraEvent(
        header: new OpenTera\TeraEventHeader(version: 1, time: TIME, topic: TOPIC),
        events: array_map(fn (array $it) => OpenTera\Any::pack(new $it['ours'](...$it['fields'])), $events),
    );
}

function plainFrame(array $events): array
{
    return [
        'header' => ['version' => 1, 'time' => TIME, 'topic' => TOPIC],
        'events' => array_map(
            fn (array $it) => ['@type' => PREFIX . "opentera.protobuf.{$it['name']}"] + $it['fields'],
            $events,
        ),
    ];
}

/** For each case ours, protobuf and json; what protobuf's library cannot do is null. */
function cases(): array
{
    $events = events();
    foreach (array_unique(array_column($events, 'pb')) as $class) {
        new $class(); // so that an Any finds it
    }
    $device = $events[1];
    $ours = fn () => new OpenTera\DeviceEvent(...$device['fields']);
    $pb = fn () => new Opentera\Protobuf\DeviceEvent($device['pbFields']);
    $eventBinary = $ours()->encode();
    $eventText = $ours()->toJson();
    $frameBinary = ourFrame($events)->encode();
    $frameText = ourFrame($events)->toJson();
    if ($pb()->serializeToString() !== $eventBinary || pbFrame($events)->serializeToString() !== $frameBinary) {
        throw new Exception('the libraries write other bytes');
    }
    $pbEvent = Opentera\Protobuf\DeviceEvent::class;
    $pbWrapper = Opentera\Protobuf\TeraEvent::class;
    return [
        'decode event' => [
            fn () => OpenTera\DeviceEvent::decode($eventBinary),
            fn () => pbRead(pbDecode($pbEvent, $eventBinary), $device),
            null,
        ],
        'encode event' => [fn () => $ours()->encode(), fn () => $pb()->serializeToString(), null],
        'decode frame' => [
            fn () => OpenTera\unwrap(OpenTera\TeraEvent::class, $frameBinary),
            fn () => pbUnpack(pbDecode($pbWrapper, $frameBinary), $events),
            null,
        ],
        'encode frame' => [
            fn () => OpenTera\wrapEvent(
                TOPIC,
                array_map(fn (array $it) => new $it['ours'](...$it['fields']), $events),
                TIME,
            ),
            fn () => pbFrame($events)->serializeToString(),
            null,
        ],
        'from JSON event' => [
            fn () => OpenTera\DeviceEvent::fromJson($eventText),
            fn () => pbRead(pbFromJson($pbEvent, $eventText), $device),
            fn () => json_decode($eventText, true),
        ],
        'to JSON event' => [
            fn () => $ours()->toJson(),
            fn () => $pb()->serializeToJsonString(),
            fn () => json_encode(array_replace([], $device['fields'])),
        ],
        'from JSON frame' => [
            fn () => OpenTera\unwrapJson(OpenTera\TeraEvent::class, $frameText),
            fn () => pbUnpack(pbFromJson($pbWrapper, $frameText), $events),
            fn () => json_decode($frameText, true),
        ],
        'to JSON frame' => [
            fn () => ourFrame($events)->toJson(),
            fn () => pbFrame($events)->serializeToJsonString(),
            fn () => json_encode(plainFrame($events)),
        ],
    ];
}

/** Time of the processor in nanoseconds. */
function processorTime(): float
{
    $usage = getrusage();
    $seconds = $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'];
    return $seconds * 1e9 + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) * 1e3;
}

function timeOf(int $times, Closure $operation): float
{
    $start = processorTime();
    for ($i = 0; $i < $times; $i++) {
        $operation();
    }
    return (processorTime() - $start) / $times;
}

/** So many times that a round takes as long as it should. */
function timesOf(Closure $operation, float $seconds): int
{
    for ($times = 1; timeOf($times, $operation) * $times < $seconds * 1e9; $times *= 2);
    return $times;
}

function measure(array $operations, int $blocks, int $rounds, float $seconds): array
{
    $operations = array_filter($operations);
    $times = array_map(fn (Closure $it) => timesOf($it, $seconds), $operations);
    $medians = [];
    for ($block = 0; $block < $blocks; $block++) {
        $measured = [];
        for ($round = 0; $round < $rounds; $round++) {
            foreach ($operations as $key => $operation) {
                $measured[$key][] = timeOf($times[$key], $operation);
            }
        }
        foreach ($measured as $key => $column) {
            sort($column);
            $medians[$key][] = $column[intdiv($rounds, 2)];
        }
    }
    return array_map(fn (array $column) => (string) round(min($column)), $medians);
}

[$blocks, $rounds, $seconds] = ($argv[2] ?? '') === '--quick' ? [1, 3, 0.002] : [5, 15, 0.01];
$extension = phpversion('protobuf');
// The library itself does not report its version.
$version = strtok(ltrim((string) shell_exec("dpkg-query -W -f '\${Version}' php-google-protobuf 2>&1")), '-');
$protobuf = $extension ? "extension protobuf $extension" : "google/protobuf $version, written in PHP";
echo "peers\t$protobuf\tjson of PHP ", PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION, "\n";
foreach (cases() as $name => $operations) {
    $measured = measure($operations, $blocks, $rounds, $seconds) + ['-', '-', '-'];
    ksort($measured);
    echo "$name\t", implode("\t", $measured), "\n";
}
