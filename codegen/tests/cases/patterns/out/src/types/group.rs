use crate::runtime::json::newtype;

/// Matches `^(ab)+$`.
///
/// Defined in `#/components/schemas/Group`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(std::borrow::Cow<'static, str>);

newtype::newtype!(Group {
    pattern = "^(ab)+$" => States(
        &[
            (false, &[(b'a', b'a', 1)]),
            (false, &[(b'b', b'b', 2)]),
            (true, &[(b'a', b'a', 1)]),
        ],
    ),
});
