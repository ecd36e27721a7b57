-- The library: its declarations, its errors, and the memory that it works in.

local ffi = require("ffi")

local library = {}

-- The header without comments as declarations that LuaJIT reads, and its constants without `TERA_`.
local function parse_header(text)
  local constants = {}
  for name, number in text:gmatch("#define TERA_([%w_]+) (%-?%d+)\n") do
    constants[name] = tonumber(number)
  end
  for name, number in text:gmatch("\n  TERA_([%w_]+) = (%-?%d+),") do
    constants[name] = tonumber(number)
  end
  local layout_32, layout_64 = text:match('#define TERA_LAYOUT "([^"]*)".-#define TERA_LAYOUT "([^"]*)"')
  constants.LAYOUT = ffi.abi("64bit") and layout_64 or layout_32
  text = text:gsub("\\\n", "")
  if ffi.abi("32bit") then text = text:gsub("\n  TERA_POINTER_PAD(%b())", "\n  uint32_t %1;") end
  return text:gsub("#ifdef __cp[lp].-#endif", ""):gsub("#[^\n]*", ""):gsub("TERA_[%u_]+%b()", ""), constants
end

local declarations, constants = parse_header(require("opentera.header"))
ffi.cdef(declarations)
library.constants = constants

--- The name of the library's file on an operating system, one of the names in `jit.os`.
function library.file_name(os)
  if os == "Windows" then return "opentera_messages.dll" end
  if os == "OSX" then return ("libopentera_messages.%d.dylib"):format(constants.ABI_VERSION) end
  return "libopentera_messages.so." .. constants.ABI_VERSION
end

local file = os.getenv("OPENTERA_MESSAGES_LIBRARY") or library.file_name(jit.os)
local loaded, lib = pcall(ffi.load, file)
if not loaded then
  error(("cannot load %s: %s\nInstall the library (docs/install.md), or set OPENTERA_MESSAGES_LIBRARY to the path of its file")
    :format(file, lib), 0)
end

-- The library, older or newer, has the ABI of the declarations, and accepts their structs.
local found, abi = ("%s is version %s"):format(file, ffi.string(lib.tera_version())), lib.tera_abi_version()
if abi ~= constants.ABI_VERSION then
  error(("%s and has version %d of the ABI: install a release with version %d, which this module is for")
    :format(found, abi, constants.ABI_VERSION), 0)
end
local arena = lib.tera_arena_new_for(0, constants.LAYOUT)
if arena == nil then error(found .. " and does not take the structs of this module: install its release", 0) end
ffi.gc(arena, lib.tera_arena_free)
library.lib, library.arena = lib, arena

--- Why the library rejected something.
---@class opentera.Error
---@field status number a `TERA_ERR_...`
---@field name string its name
---@field message string what is wrong and where, for people
---@field offset? number byte offset in the input, counted from 0
---@field line? number line of the JSON text, counted from 1
---@field column? number
local Error = {}
Error.__index = Error
Error.__tostring = function(err) return err.message end

--- Returns nil and the error of the call that returned `status`.
local function failed(status)
  local offset = lib.tera_arena_error_offset(arena)
  local line = tonumber(lib.tera_arena_error_line(arena))
  local name = lib.tera_status_name(status)
  return nil, setmetatable({
    status = status,
    name = name ~= nil and ffi.string(name) or tostring(status),
    message = ffi.string(lib.tera_arena_error_message(arena)),
    offset = offset ~= -1ULL and tonumber(offset) or nil,
    line = line > 0 and line or nil,
    column = line > 0 and tonumber(lib.tera_arena_error_column(arena)) or nil,
  }, Error)
end
library.failed = failed

-- What the library's memory points to, so that it is not collected.
local input_1, input_2

--- Begins a call, which may put pointers to the strings of its inputs into the arena. What the call before built there is
--- freed.
function library.begin(one, two)
  input_1, input_2 = one, two
  lib.tera_arena_reset(arena)
end

--- Allocates zeroed memory in the arena.
function library.alloc(size)
  local memory = lib.tera_arena_alloc(arena, size, 0)
  if memory == nil then error(select(2, failed(lib.tera_arena_error(arena))), 0) end
  ffi.fill(memory, size)
  return memory
end

--- Where functions write their output. A function that returns `ERR_BUFFER_TOO_SMALL` is called again after `grow`.
local out = { buffer = ffi.new("uint8_t[?]", 4096), capacity = 4096, len = ffi.new("size_t[1]") }
library.out = out

function library.grow()
  out.capacity = tonumber(out.len[0])
  out.buffer = ffi.new("uint8_t[?]", out.capacity)
end

-- LuaJIT does not compile a function that ends with a tail call of a built-in one: hence the parentheses after `return`, here
-- and in the other files.

--- Returns the output of a function that returned `status`.
function library.output(status)
  if status ~= 0 then return failed(status) end
  return (ffi.string(out.buffer, out.len[0]))
end

function library.get_view(view) return (ffi.string(view.data, view.len)) end

return library
