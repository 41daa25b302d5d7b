use crate::runtime::json::newtype;

/// Matches `^[a-z]+z$`.
///
/// Defined in `#/components/schemas/Greedy`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Greedy(std::borrow::Cow<'static, str>);

newtype::newtype!(Greedy {
    pattern = "^[a-z]+z$" => States(
        &[
            (false, &[(b'a', b'z', 1)]),
            (false, &[(b'a', b'y', 1), (b'z', b'z', 2)]),
            (true, &[(b'a', b'y', 1), (b'z', b'z', 2)]),
        ],
    ),
});
