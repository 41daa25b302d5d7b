//! The memory of a union that is being read: which type was chosen for which value.
//!
//! A union in a union is read again for each type that the outer one is tried as. Without a
//! memory, each level would double the work.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::runtime::json::tree::Json;

/// Which value is read as which union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(TypeId, usize);

impl Key {
    /// The key of a value.
    pub fn of<U: 'static>(json: &Json<'_>) -> Self {
        Self(TypeId::of::<U>(), std::ptr::from_ref(json).addr())
    }
}

/// The branches that were chosen while the outermost union is being read.
#[derive(Debug, Default)]
struct Memory {
    /// How many unions are being read, each in the one before.
    depth: usize,
    /// Each choice; `None` where no branch fits.
    chosen: HashMap<Key, Option<usize>>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// A part of the work during which choices are remembered.
#[derive(Debug)]
pub struct Choices {
    /// What was remembered before, for work that has nothing to do with it.
    before: Option<Memory>,
}

impl Choices {
    /// Begins to read a union, perhaps within another one.
    pub fn enter() -> Self {
        MEMORY.with_borrow_mut(|memory| memory.depth += 1);
        Self { before: None }
    }

    /// Begins work on other values.
    pub fn apart() -> Self {
        let apart = Memory {
            depth: 1,
            chosen: HashMap::new(),
        };
        Self {
            before: Some(MEMORY.replace(apart)),
        }
    }

    /// The choice for a value that was read before.
    pub fn known(&self, key: Key) -> Option<Option<usize>> {
        MEMORY.with_borrow(|memory| memory.chosen.get(&key).copied())
    }

    /// Remembers a choice; `None` where no branch fits.
    pub fn note(&self, key: Key, choice: Option<usize>) {
        MEMORY.with_borrow_mut(|memory| {
            // Nobody comes back to the outermost one.
            if memory.depth > 1 {
                memory.chosen.insert(key, choice);
            }
        });
    }
}

impl Drop for Choices {
    fn drop(&mut self) {
        let before = self.before.take();
        MEMORY.with_borrow_mut(|memory| match before {
            Some(before) => *memory = before,
            None => {
                memory.depth -= 1;
                if memory.depth == 0 {
                    memory.chosen = HashMap::new();
                }
            }
        });
    }
}
