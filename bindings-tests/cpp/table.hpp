// Tables of test data: lines of cells that are parted by tabs, with bytes in hexadecimal; lines that begin with # are
// comments.

#ifndef TABLE_HPP
#define TABLE_HPP

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

using Row = std::vector<std::string>;

inline std::vector<Row> rows_of(const std::string &path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    Row row(1);
    for (char c : line) {
      if (c == '\t') row.emplace_back();
      else row.back() += c;
    }
    rows.push_back(row);
  }
  EXPECT_FALSE(rows.empty()) << path;
  return rows;
}

inline std::string from_hex(const std::string &hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

#endif
