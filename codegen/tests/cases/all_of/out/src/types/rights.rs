use crate::runtime::json::wrapper;

/// Defined in `#/components/schemas/Rights`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rights(pub Vec<Rights>);

wrapper::wrapper!(Rights {
    (Vec<Rights>) [MaxItems(3)],
});
