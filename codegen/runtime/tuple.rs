//! Lists of a certain length, whose items have a type each: tuples of Rust.

use super::decode::{Decode, Fault, Step};
use super::json::Json;
use super::validate::{At, Validate, Violations};

/// The items of a list that has to have just so many.
fn items<'j>(json: &'j Json<'j>, count: usize) -> Result<&'j [Json<'j>], Fault> {
    match json {
        Json::List(items) if items.len() == count => Ok(items),
        other => Err(Fault::of_type(
            format_args!("a list of {count} items"),
            other,
        )),
    }
}

/// Reads the next item.
fn item<'j, T: Decode>(
    items: &mut impl Iterator<Item = (usize, &'j Json<'j>)>,
) -> Result<T, Fault> {
    match items.next() {
        Some((index, json)) => T::decode(json).map_err(|fault| fault.within(Step::Index(index))),
        // There are as many as were asked for.
        None => Err(Fault::of_type("an item", &Json::Null)),
    }
}

macro_rules! tuples {
    ($($count:literal: $($type:ident $index:tt),*;)*) => {$(
        impl<$($type: Decode),*> Decode for ($($type,)*) {
            fn decode(json: &Json<'_>) -> Result<Self, Fault> {
                let mut items = items(json, $count)?.iter().enumerate();
                Ok(($(item::<$type>(&mut items)?,)*))
            }
        }

        impl<$($type: Validate),*> Validate for ($($type,)*) {
            fn check(&self, at: &At<'_>, found: &mut Violations) {
                $(self.$index.check(&at.index($index), found);)*
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
