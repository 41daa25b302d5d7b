use crate::runtime::json::newtype;

/// Matches `^a|b$`.
///
/// Defined in `#/components/schemas/Or`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Or(std::borrow::Cow<'static, str>);

newtype::newtype!(Or {
    pattern = "^a|b$" => States(
        &[
            (
                false,
                &[(b'\0', b'`', 1), (b'a', b'a', 2), (b'b', b'b', 3), (b'c', b'\xFF', 1)],
            ),
            (false, &[(b'\0', b'a', 1), (b'b', b'b', 3), (b'c', b'\xFF', 1)]),
            (true, &[(b'\0', b'\xFF', 2)]),
            (true, &[(b'\0', b'a', 1), (b'b', b'b', 3), (b'c', b'\xFF', 1)]),
        ],
    ),
});
