use crate::runtime::json::newtype;

/// Matches `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
///
/// Defined in `#/components/schemas/Duration`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(std::borrow::Cow<'static, str>);

newtype::newtype!(Duration {
    pattern = "^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$" => States(
        &[
            (false, &[(b'0', b'9', 1)]),
            (
                false,
                &[
                    (b'.', b'.', 2),
                    (b'0', b'9', 1),
                    (b'h', b'h', 3),
                    (b'm', b'm', 4),
                    (b'n', b'n', 5),
                    (b's', b's', 3),
                    (b'u', b'u', 5),
                    (b'\xC2', b'\xC2', 6),
                ],
            ),
            (false, &[(b'0', b'9', 7)]),
            (true, &[(b'0', b'9', 1)]),
            (true, &[(b'0', b'9', 1), (b's', b's', 3)]),
            (false, &[(b's', b's', 3)]),
            (false, &[(b'\xB5', b'\xB5', 5)]),
            (
                false,
                &[
                    (b'0', b'9', 7),
                    (b'h', b'h', 3),
                    (b'm', b'm', 4),
                    (b'n', b'n', 5),
                    (b's', b's', 3),
                    (b'u', b'u', 5),
                    (b'\xC2', b'\xC2', 6),
                ],
            ),
        ],
    ),
});
