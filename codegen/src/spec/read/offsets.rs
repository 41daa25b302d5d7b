//! Converts the indices of characters, which YAML parsers count, to byte offsets.
//!
//! Imports nothing.

/// The offsets of the characters of a text.
pub(super) struct Offsets<'t> {
    /// The text without a byte order mark.
    text: &'t str,
    /// How long the byte order mark is.
    base: usize,
    /// The offset of every 64th character; empty where the text is ASCII.
    marks: Vec<usize>,
}

const STEP: usize = 64;

impl<'t> Offsets<'t> {
    /// Indexes a text; cheap where it is ASCII.
    pub(super) fn new(whole: &'t str) -> Self {
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            let every = text.char_indices().step_by(STEP);
            every.map(|(offset, _)| offset).collect()
        };
        Self {
            text,
            base: whole.len() - text.len(),
            marks,
        }
    }

    /// The text without a byte order mark, whose characters are counted.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The offset, in the text with its byte order mark, of the character at `index`; the end of
    /// the text where there is no such character.
    pub(super) fn byte(&self, index: usize) -> usize {
        let offset = if self.marks.is_empty() {
            index.min(self.text.len())
        } else {
            let mark = self.marks.get(index / STEP).copied();
            let rest = mark.and_then(|mark| Some((mark, self.text.get(mark..)?)));
            let found = rest.and_then(|(mark, rest)| {
                let (offset, _) = rest.char_indices().nth(index % STEP)?;
                Some(mark + offset)
            });
            found.unwrap_or(self.text.len())
        };
        self.base + offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_after_the_byte_order_mark() {
        let ascii = Offsets::new("\u{feff}abc");
        assert_eq!([0, 2, 3, 9].map(|index| ascii.byte(index)), [3, 5, 6, 6]);
        assert_eq!(ascii.text(), "abc");
    }

    #[test]
    fn every_character_has_its_offset() {
        let text = "é".repeat(STEP * 2 + 2);
        let offsets = Offsets::new(&text);
        for index in 0..STEP * 2 + 2 {
            assert_eq!(offsets.byte(index), 2 * index);
        }
        assert_eq!(offsets.byte(1000), text.len());
    }
}
