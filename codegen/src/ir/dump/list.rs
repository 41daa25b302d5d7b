//! Lists as text, truncated.

use std::fmt;

/// The maximum number of items that are written.
const MOST: usize = 10;

/// Items separated by commas; of a long list, only the first ones.
pub(super) struct List<'a, T>(pub(super) &'a [T]);

impl<T: fmt::Display> fmt::Display for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().take(MOST).enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{item}")?;
        }
        match self.0.len().saturating_sub(MOST) {
            0 => Ok(()),
            more => write!(f, ", and {more} more"),
        }
    }
}

/// Texts in quotes, separated by commas; of a long list, only the first ones.
pub(super) fn quoted<T: AsRef<str>>(texts: &[T]) -> String {
    let texts = texts.iter().map(|text| format!("{:?}", text.as_ref()));
    List(&texts.collect::<Vec<_>>()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_cut_short() {
        assert_eq!(List::<u8>(&[]).to_string(), "");
        assert_eq!(List(&[1, 2]).to_string(), "1, 2");
        let ten: Vec<_> = (0..10).collect();
        assert!(List(&ten).to_string().ends_with("8, 9"));
        let many: Vec<_> = (0..12).collect();
        assert!(List(&many).to_string().ends_with("8, 9, and 2 more"));
        assert_eq!(quoted(&["a", "b\n"]), r#""a", "b\n""#);
    }
}
