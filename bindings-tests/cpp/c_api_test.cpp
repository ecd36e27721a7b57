// The C header seen from C++ of every standard.

#include <gtest/gtest.h>
#include <opentera/messages.h>

TEST(CApi, VersionsOfHeaderAndLibraryAgree) { EXPECT_EQ(tera_abi_version(), TERA_ABI_VERSION); }
