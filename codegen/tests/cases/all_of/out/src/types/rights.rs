use crate::runtime::{limits, validate, wrapper};

/// The schema `Rights`.
///
/// Defined in `#/components/schemas/Rights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rights(pub Vec<Rights>);

wrapper::wrapper!(Rights {
    (Vec<Rights>) => |value, at, found| {
        limits::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::check(item, at, found);
        }
    },
});
