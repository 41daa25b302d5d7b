//! Looking ahead at a property of an object, as a union with a discriminator does.
//!
//! A union looks over all of the object, since the last property of a name counts. If there are
//! unions in it, they look over parts of the same text. The ends of arrays and objects are therefore
//! remembered, so that the work does not multiply with the depth.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::runtime::json::cursor::{Cursor, Kind};

/// The number of bytes of an array or object whose end is remembered.
const LONG: usize = 64;

/// What is known of the text ahead.
#[derive(Debug, Default)]
pub(crate) struct Lookahead {
    /// The ends of long arrays and objects, by their offsets.
    ends: HashMap<usize, usize>,
    /// The end of the text that has been looked over.
    end: usize,
}

impl Lookahead {
    /// Returns the text of a property if the next value is an object, and the property is a scalar.
    pub(crate) fn scalar_property<'t>(
        &mut self,
        mut cursor: Cursor<'t>,
        name: &str,
    ) -> Option<Cow<'t, str>> {
        let start = cursor.start();
        if cursor.kind() != Kind::Object {
            return None;
        }
        if start >= self.end {
            self.ends.clear();
        }
        let mut items = cursor.enter()?;
        let mut found = None;
        while let Some(key) = cursor.next_name(&mut items) {
            if key == name {
                found = cursor.scalar();
            } else {
                self.look_over(&mut cursor);
            }
        }
        self.end = self.end.max(cursor.offset());
        found
    }

    /// Moves behind the next value. Returns how many of its bytes are not read the next time.
    fn look_over(&mut self, cursor: &mut Cursor<'_>) -> usize {
        let start = cursor.start();
        if let Some(end) = self.ends.get(&start) {
            cursor.move_to(*end);
            return cursor.offset() - start;
        }
        let kind = cursor.kind();
        let items = match kind {
            Kind::Array | Kind::Object => cursor.enter(),
            _ => None,
        };
        let Some(mut items) = items else {
            cursor.skip();
            return 0;
        };
        let mut known = 0;
        while match kind {
            Kind::Array => cursor.next_item(&mut items),
            _ => cursor.next_name(&mut items).is_some(),
        } {
            known += self.look_over(cursor);
        }
        let length = cursor.offset() - start;
        if length - known < LONG {
            return known;
        }
        self.ends.insert(start, cursor.offset());
        length
    }
}
