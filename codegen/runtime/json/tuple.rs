//! Arrays with a type for each item (`prefixItems`), as tuples.

use crate::runtime::json::decode::{Decode, Mismatch, MismatchKind, Step};
use crate::runtime::json::encode::{Encode, List, View};
use crate::runtime::json::tree::Json;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// Returns the items of an array of exactly this length.
fn items<'j>(json: &'j Json<'_>, count: usize) -> Result<&'j [Json<'j>], Mismatch> {
    match json {
        Json::Array(items) if items.len() == count => Ok(items),
        Json::Array(items) => Err(Mismatch::new(
            MismatchKind::Type,
            format_args!("an array of length {count}"),
            format_args!("an array of length {}", items.len()),
        )),
        other => Err(Mismatch::of_type(
            format_args!("an array of length {count}"),
            other,
        )),
    }
}

fn item<T: Decode>(items: &[Json<'_>], index: usize) -> Result<T, Mismatch> {
    let item = items.get(index).unwrap_or(&Json::Null);
    T::decode(item).map_err(|mismatch| mismatch.within(Step::Index(index)))
}

macro_rules! tuples {
    ($($count:literal: $($item:ident $index:tt),+;)*) => {$(
        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn decode(json: &Json<'_>) -> Result<Self, Mismatch> {
                let items = items(json, $count)?;
                Ok(($(item::<$item>(items, $index)?,)+))
            }
        }

        impl<$($item: Encode),+> Encode for ($($item,)+) {
            fn view(&self) -> View<'_> {
                View::List(self)
            }
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
