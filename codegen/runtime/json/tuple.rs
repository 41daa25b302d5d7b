//! Lists of so many items, each of a type of its own (`prefixItems`).

use crate::runtime::json::decode::{Decode, Fault, Kind, Step};
use crate::runtime::json::tree::Json;
use crate::runtime::validation::validate::{At, Validate, Violations};

/// The items of a list of exactly so many.
fn items<'j>(json: &'j Json<'_>, count: usize) -> Result<&'j [Json<'j>], Fault> {
    match json {
        Json::List(items) if items.len() == count => Ok(items),
        Json::List(items) => {
            let found = format_args!("a list of {}", items.len());
            Err(Fault::new(
                Kind::Type,
                format_args!("a list of {count}"),
                found,
            ))
        }
        other => Err(Fault::of_type(format_args!("a list of {count}"), other)),
    }
}

fn item<T: Decode>(items: &[Json<'_>], index: usize) -> Result<T, Fault> {
    let item = items.get(index).unwrap_or(&Json::Null);
    T::decode(item).map_err(|fault| fault.within(Step::Index(index)))
}

macro_rules! tuples {
    ($($count:literal: $($item:ident $index:tt),+;)*) => {$(
        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn decode(json: &Json<'_>) -> Result<Self, Fault> {
                let items = items(json, $count)?;
                Ok(($(item::<$item>(items, $index)?,)+))
            }
        }

        impl<$($item: Validate),+> Validate for ($($item,)+) {
            fn check(&self, at: &At<'_>, found: &mut Violations) {
                $(self.$index.check(&at.index($index), found);)+
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
