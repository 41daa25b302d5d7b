//! The way to a value: the item or property that each array and object around it has been read to.
//!
//! It costs one assignment for each item and property, and becomes a JSON pointer only when
//! something deviates.

use crate::runtime::json::cursor::Cursor;
use crate::runtime::json::pointer;

/// A step into an array or object.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// To the item with this index.
    Item(usize),
    /// To the property whose name is at this offset.
    Property(usize),
}

/// The steps to the value that is being read, from the outermost array or object.
#[derive(Debug, Default)]
pub(crate) struct Trail(Vec<Step>);

impl Trail {
    /// Begins an array or object that has this many others around it.
    pub(crate) fn begin(&mut self, depth: usize) {
        self.0.truncate(depth);
        self.0.push(Step::Item(0));
    }

    /// Goes on to the next item or property of the array or object at this depth.
    pub(crate) fn go_on(&mut self, depth: usize, step: Step) {
        if let Some(last) = self.0.get_mut(depth.wrapping_sub(1)) {
            *last = step;
        }
    }

    /// Returns the steps to a value at this depth.
    pub(crate) fn to(&self, depth: usize) -> &[Step] {
        self.0.get(..depth).unwrap_or_default()
    }
}

/// Returns the JSON pointer of the value in a text that these steps lead to.
#[cold]
pub(crate) fn pointer(text: &str, steps: &[Step]) -> String {
    let mut found = String::new();
    for step in steps {
        match step {
            Step::Item(index) => found += &format!("/{index}"),
            Step::Property(name) => {
                let mut cursor = Cursor::new(text, false);
                cursor.move_to(*name);
                let name = cursor.text().map(|(name, _)| name);
                pointer::push(&mut found, &name.unwrap_or_default());
            }
        }
    }
    found
}
