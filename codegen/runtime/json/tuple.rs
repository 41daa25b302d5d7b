//! Arrays with a type for each item (`prefixItems`), as tuples.

use crate::runtime::json::cursor::{Items, Kind};
use crate::runtime::json::decode::Decode;
use crate::runtime::json::described::{Boxes, Described};
use crate::runtime::json::encode::{Encode, List, View};
use crate::runtime::json::mismatch::{Expected, Mismatch, MismatchKind};
use crate::runtime::json::reader::Reader;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// An array of a fixed length that is being read.
struct Tuple {
    start: usize,
    items: Items,
    length: usize,
    /// The number of items so far.
    count: usize,
    /// Whether an item is missing that has to be there.
    is_too_short: bool,
    /// Why an item has no reading.
    failed: Option<Mismatch>,
}

impl Tuple {
    fn begin(reader: &mut Reader<'_>, length: usize) -> Result<Self, Mismatch> {
        let start = reader.start();
        let items = match reader.kind() {
            Kind::Array => reader.array()?,
            _ => return Err(reader.mismatch(Expected::Length(length))),
        };
        Ok(Self {
            start,
            items,
            length,
            count: 0,
            is_too_short: false,
            failed: None,
        })
    }

    /// Decodes the next item.
    fn item<T: Decode>(&mut self, reader: &mut Reader<'_>) -> Option<T> {
        if self.failed.is_some() {
            return None;
        }
        if !reader.next_item(&mut self.items) {
            let absent = T::absent();
            self.is_too_short |= absent.is_none();
            return absent;
        }
        self.count += 1;
        let decoded = T::decode(reader);
        decoded
            .map_err(|mismatch| self.failed = Some(mismatch))
            .ok()
    }

    /// Moves behind the array.
    fn end(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        // A strict reader does not stand behind an item that failed.
        if self.failed.is_none() || reader.is_lenient() {
            while reader.next_item(&mut self.items) {
                reader.skip();
                self.count += 1;
            }
        }
        match self.failed.take() {
            Some(mismatch) => Err(mismatch),
            None if self.count == self.length => Ok(()),
            None if self.is_too_short => Err(reader.located(self.mismatch())),
            None => reader.tolerate(reader.located(self.mismatch())),
        }
    }

    fn mismatch(&self) -> Mismatch {
        let lengths = [self.length, self.count];
        let [expected, found] = lengths.map(|length| Expected::Length(length).text());
        Mismatch::new(self.start, MismatchKind::Type, expected, found)
    }

    /// Returns an item, which exists if the array has ended well.
    fn take<T>(&self, item: Option<T>) -> Result<T, Mismatch> {
        item.ok_or_else(|| self.mismatch())
    }
}

macro_rules! tuples {
    ($($count:literal: $($item:ident $index:tt),+;)*) => {$(
        impl<$($item: Decode),+> Decode for ($($item,)+) {
            const HAS_SECRETS: bool = $($item::HAS_SECRETS ||)+ false;

            fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
                let mut tuple = Tuple::begin(reader, $count)?;
                let items = ($(tuple.item::<$item>(reader),)+);
                tuple.end(reader)?;
                Ok(($(tuple.take(items.$index)?,)+))
            }
        }

        impl<$($item: Encode),+> Encode for ($($item,)+) {
            fn view(&self) -> View<'_> {
                View::List(self)
            }
        }

        impl<$($item: Decode + Encode),+> Described for Box<($($item,)+)> {
            type Kind = Boxes;
        }

        impl<$($item: Encode),+> List for ($($item,)+) {
            fn count(&self) -> usize {
                $count
            }

            fn item(&self, index: usize) -> Option<&dyn Encode> {
                match index {
                    $($index => Some(&self.$index),)+
                    _ => None,
                }
            }
        }

        impl<$($item: Validate),+> Validate for ($($item,)+) {
            fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
                $(self.$index.validate_at(&at.index($index), found);)+
            }
        }
    )*};
}
tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    9: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    10: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    11: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    12: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}
