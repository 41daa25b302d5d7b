use crate::runtime::json::wrapper;
use crate::runtime::validation::{bounds, validate};

/// Defined in `#/components/schemas/Rights`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rights(pub Vec<Rights>);

wrapper::wrapper!(Rights {
    (Vec<Rights>) => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});
