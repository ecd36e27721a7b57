/* Lists of strings and messages. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_REPEATED_PTR_FIELD_H
#define OPENTERA_COMPAT_REPEATED_PTR_FIELD_H

#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/// An iterator over elements that are stored as pointers.
template <class T>
class RepeatedPtrIterator {
  using Slot = const std::unique_ptr<std::remove_const_t<T>>;

 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = std::remove_const_t<T>;
  using difference_type = std::ptrdiff_t;
  using pointer = T *;
  using reference = T &;

  RepeatedPtrIterator() = default;
  explicit RepeatedPtrIterator(Slot *slot) : slot_(slot) {}
  operator RepeatedPtrIterator<const T>() const { return RepeatedPtrIterator<const T>(slot_); }

  reference operator*() const { return **slot_; }
  pointer operator->() const { return slot_->get(); }
  reference operator[](difference_type n) const { return *slot_[n]; }

  RepeatedPtrIterator &operator+=(difference_type n) {
    slot_ += n;
    return *this;
  }
  RepeatedPtrIterator &operator-=(difference_type n) { return *this += -n; }
  RepeatedPtrIterator &operator++() { return *this += 1; }
  RepeatedPtrIterator &operator--() { return *this += -1; }
  RepeatedPtrIterator operator++(int) { return RepeatedPtrIterator(slot_++); }
  RepeatedPtrIterator operator--(int) { return RepeatedPtrIterator(slot_--); }
  friend RepeatedPtrIterator operator+(RepeatedPtrIterator it, difference_type n) { return it += n; }
  friend RepeatedPtrIterator operator+(difference_type n, RepeatedPtrIterator it) { return it += n; }
  friend RepeatedPtrIterator operator-(RepeatedPtrIterator it, difference_type n) { return it -= n; }
  friend difference_type operator-(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ - b.slot_; }

  friend bool operator==(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ == b.slot_; }
  friend bool operator!=(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ != b.slot_; }
  friend bool operator<(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ < b.slot_; }
  friend bool operator>(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ > b.slot_; }
  friend bool operator<=(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ <= b.slot_; }
  friend bool operator>=(RepeatedPtrIterator a, RepeatedPtrIterator b) { return a.slot_ >= b.slot_; }

 private:
  Slot *slot_ = nullptr;
};

}  // namespace internal

/// A list that owns its elements. Their addresses do not change while the list grows: a pointer to an element is valid
/// until that element is removed. An index must be that of an existing element.
template <class Element>
class RepeatedPtrField {
 public:
  using value_type = Element;
  using reference = Element &;
  using const_reference = const Element &;
  using pointer = Element *;
  using const_pointer = const Element *;
  using size_type = int;
  using difference_type = std::ptrdiff_t;
  using iterator = internal::RepeatedPtrIterator<Element>;
  using const_iterator = internal::RepeatedPtrIterator<const Element>;
  using reverse_iterator = std::reverse_iterator<iterator>;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;

  RepeatedPtrField() = default;
  template <class Iterator>
  RepeatedPtrField(Iterator first, Iterator last) {
    Add(first, last);
  }
  RepeatedPtrField(const RepeatedPtrField &from) { MergeFrom(from); }
  RepeatedPtrField(RepeatedPtrField &&from) noexcept = default;
  RepeatedPtrField &operator=(const RepeatedPtrField &from) {
    RepeatedPtrField copy(from);
    Swap(&copy);
    return *this;
  }
  RepeatedPtrField &operator=(RepeatedPtrField &&from) noexcept {
    if (this != &from) slots_ = std::move(from.slots_); /* Moving a list to itself changes nothing. */
    return *this;
  }

  bool empty() const { return slots_.empty(); }
  int size() const { return static_cast<int>(slots_.size()); }
  int Capacity() const { return static_cast<int>(slots_.capacity()); }
  void Reserve(int size) {
    if (size > 0) slots_.reserve(static_cast<std::size_t>(size));
  }

  const Element &Get(int index) const { return *slots_[Place(index)]; }
  Element *Mutable(int index) { return slots_[Place(index)].get(); }
  const Element &operator[](int index) const { return Get(index); }
  Element &operator[](int index) { return *Mutable(index); }
  const Element &at(int index) const { return *slots_.at(Place(index)); }
  Element &at(int index) { return *slots_.at(Place(index)); }

  Element *Add() { return slots_.emplace_back(std::make_unique<Element>()).get(); }
  void Add(const Element &value) { slots_.push_back(std::make_unique<Element>(value)); }
  void Add(Element &&value) { slots_.push_back(std::make_unique<Element>(std::move(value))); }
  template <class Iterator>
  void Add(Iterator first, Iterator last) {
    for (; first != last; ++first) *Add() = *first;
  }
  /// Takes ownership of `value`.
  void AddAllocated(Element *value) { slots_.emplace_back(value); }

  void Clear() { slots_.clear(); }
  void RemoveLast() { slots_.pop_back(); }
  /// Removes and returns the last element. The caller owns it.
  [[nodiscard]] Element *ReleaseLast() {
    Element *last = slots_.back().release();
    slots_.pop_back();
    return last;
  }
  void DeleteSubrange(int start, int count) { ExtractSubrange(start, count, nullptr); }
  /// Removes elements and stores them in `elements`, whose owner owns them; deletes them if `elements` is NULL.
  void ExtractSubrange(int start, int count, Element **elements) {
    const auto first = slots_.begin() + start;
    if (elements) {
      for (int i = 0; i < count; ++i) elements[i] = first[i].release();
    }
    slots_.erase(first, first + count);
  }
  iterator erase(const_iterator position) { return erase(position, position + 1); }
  iterator erase(const_iterator first, const_iterator last) {
    const auto start = first - cbegin();
    DeleteSubrange(static_cast<int>(start), static_cast<int>(last - first));
    return begin() + start;
  }

  void MergeFrom(const RepeatedPtrField &from) {
    const int size = from.size(); /* `from` may be this list. */
    Reserve(this->size() + size);
    for (int i = 0; i < size; ++i) Add(from.Get(i));
  }
  void CopyFrom(const RepeatedPtrField &from) { *this = from; }
  template <class Iterator>
  void Assign(Iterator first, Iterator last) {
    *this = RepeatedPtrField(first, last);
  }
  void Swap(RepeatedPtrField *other) { slots_.swap(other->slots_); }
  void SwapElements(int a, int b) { slots_[Place(a)].swap(slots_[Place(b)]); }
  friend void swap(RepeatedPtrField &a, RepeatedPtrField &b) { a.Swap(&b); }

  iterator begin() { return iterator(slots_.data()); }
  iterator end() { return iterator(slots_.data() + slots_.size()); }
  const_iterator begin() const { return const_iterator(slots_.data()); }
  const_iterator end() const { return const_iterator(slots_.data() + slots_.size()); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }

 private:
  static std::size_t Place(int index) { return static_cast<std::size_t>(index); }

  std::vector<std::unique_ptr<Element>> slots_;
};

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
