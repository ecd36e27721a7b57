/* What is rewritten for other machines: a function of the header, with a helper in another member, data with pointers, and
   zeros. */
int helper(int n);
extern const int *const helper_table[2];
__attribute__((weak)) int weak_number(void);

static int sums[64];

int tera_answer(int n) {
  sums[n % 64] += helper(n) + *helper_table[1];
  return sums[n % 64] + (weak_number ? weak_number() : 0);
}
