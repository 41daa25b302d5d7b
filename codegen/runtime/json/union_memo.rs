//! The memory of decoding unions: which branch was selected for which value.
//!
//! A union within a union is decoded again for each branch that the outer one tries. Without a
//! memory, each level would double the work.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::runtime::json::reader::Reader;

/// A value that is decoded as a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    union: TypeId,
    address: usize,
    is_lenient: bool,
}

impl Key {
    /// Creates the key of the next value.
    pub fn of<U: 'static>(reader: &mut Reader<'_>) -> Self {
        Self {
            union: TypeId::of::<U>(),
            address: reader.address(),
            is_lenient: reader.is_lenient(),
        }
    }
}

/// The branches that were selected while the outermost union is decoded.
#[derive(Debug, Default)]
struct Memory {
    /// The number of unions that are being decoded, each within the one before.
    depth: usize,
    /// The selected branches; `None` if no branch holds the value.
    chosen: HashMap<Key, Option<usize>>,
    /// The values that were kept as they were received although they are valid, as JSON.
    whole: HashSet<(TypeId, String)>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// A scope in which selected branches are remembered.
#[derive(Debug)]
pub struct UnionMemo {
    /// The memory to restore at the end, of a scope that is independent of it.
    before: Option<Memory>,
}

impl UnionMemo {
    /// Enters the decoding of a union, which may be within another one.
    pub fn enter() -> Self {
        MEMORY.with_borrow_mut(|memory| memory.depth += 1);
        Self { before: None }
    }

    /// Enters the decoding of other values.
    pub fn independent() -> Self {
        let memory = Memory {
            depth: 1,
            ..Memory::default()
        };
        Self {
            before: Some(MEMORY.replace(memory)),
        }
    }

    /// Returns the branch that was selected for a value before.
    pub fn known(&self, key: Key) -> Option<Option<usize>> {
        MEMORY.with_borrow(|memory| memory.chosen.get(&key).copied())
    }

    /// Remembers the selected branch; `None` if no branch holds the value.
    pub fn note(&self, key: Key, choice: Option<usize>) {
        MEMORY.with_borrow_mut(|memory| {
            // The outermost union is decoded only once.
            if memory.depth > 1 {
                memory.chosen.insert(key, choice);
            }
        });
    }

    /// Remembers that the value of a text is valid although no single branch holds it.
    pub fn note_whole<U: 'static>(&self, text: &str) {
        MEMORY.with_borrow_mut(|memory| {
            if memory.depth > 1 {
                let value: Value = serde_json::from_str(text).unwrap_or_default();
                memory.whole.insert((TypeId::of::<U>(), value.to_string()));
            }
        });
    }

    /// Returns whether a value was found to be valid although no single branch holds it, while the
    /// outermost union is decoded.
    pub fn is_whole<U: 'static>(value: &Value) -> bool {
        MEMORY.with_borrow(|memory| {
            let key = || (TypeId::of::<U>(), value.to_string());
            !memory.whole.is_empty() && memory.whole.contains(&key())
        })
    }
}

impl Drop for UnionMemo {
    fn drop(&mut self) {
        let before = self.before.take();
        MEMORY.with_borrow_mut(|memory| match before {
            Some(before) => *memory = before,
            None => {
                memory.depth -= 1;
                if memory.depth == 0 {
                    *memory = Memory::default();
                }
            }
        });
    }
}
