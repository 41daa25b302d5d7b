use crate::runtime::json::newtype;

/// Has at most 12 characters and matches `^(?!sink_)(?=.*[0-9])[a-z0-9_]+$`.
///
/// Defined in `#/components/schemas/Ahead`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ahead(std::borrow::Cow<'static, str>);

newtype::newtype!(Ahead {
    max_length = 12,
    pattern = "^(?!sink_)(?=.*[0-9])[a-z0-9_]+$" => All(
        &[
            (false, Steps(&[Start, Literal(b"sink_")])),
            (
                true,
                States(
                    &[
                        (
                            false,
                            &[
                                (b'\0', b'\t', 0),
                                (b'\x0B', b'\x0C', 0),
                                (b'\x0E', b'/', 0),
                                (b'0', b'9', 1),
                                (b':', b'\x7F', 0),
                                (b'\xC2', b'\xDF', 2),
                                (b'\xE0', b'\xE0', 3),
                                (b'\xE1', b'\xE1', 4),
                                (b'\xE2', b'\xE2', 5),
                                (b'\xE3', b'\xEC', 4),
                                (b'\xED', b'\xED', 6),
                                (b'\xEE', b'\xEF', 4),
                                (b'\xF0', b'\xF0', 7),
                                (b'\xF1', b'\xF3', 8),
                                (b'\xF4', b'\xF4', 9),
                            ],
                        ),
                        (true, &[(b'\0', b'\xFF', 1)]),
                        (false, &[(b'\x80', b'\xBF', 0)]),
                        (false, &[(b'\xA0', b'\xBF', 2)]),
                        (false, &[(b'\x80', b'\xBF', 2)]),
                        (false, &[(b'\x80', b'\x80', 10), (b'\x81', b'\xBF', 2)]),
                        (false, &[(b'\x80', b'\x9F', 2)]),
                        (false, &[(b'\x90', b'\xBF', 4)]),
                        (false, &[(b'\x80', b'\xBF', 4)]),
                        (false, &[(b'\x80', b'\x8F', 4)]),
                        (false, &[(b'\x80', b'\xA7', 0), (b'\xAA', b'\xBF', 0)]),
                    ],
                ),
            ),
            (true, Steps(&[Start, Repeat(b"09__az", 1, u32::MAX), End])),
        ],
    ),
});
