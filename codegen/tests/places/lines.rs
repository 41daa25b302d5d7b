//! A document as lines, which are read and written without a parser: what is found here does not
//! depend on how the generator finds positions.

/// A document in lines, each with at most one key.
pub(crate) struct Lines {
    pub(crate) all: Vec<String>,
    pub(crate) is_json: bool,
}

/// A line `- key: value`, or `"key": value,`.
pub(crate) struct Entry<'t> {
    /// What is before the key: spaces, and the dashes of lists.
    pub(crate) head: &'t str,
    /// The key without quotes.
    pub(crate) key: &'t str,
    /// The value, or its beginning; empty if it begins in the next line.
    pub(crate) value: &'t str,
}

impl Lines {
    pub(crate) fn of(text: &str, is_json: bool) -> Self {
        let all = text.lines().map(str::to_owned).collect();
        Self { all, is_json }
    }

    pub(crate) fn entry(&self, at: usize) -> Option<Entry<'_>> {
        let line = self.all.get(at)?.trim_end();
        let start = line.find(|c| c != ' ' && c != '\t')?;
        let dashes =
            line[start..].len() - line[start..].trim_start_matches("- ").trim_start().len();
        let (head, rest) = line.split_at(start + dashes);
        let (key, value) = match rest.chars().next()? {
            quote @ ('"' | '\'') => {
                let (key, rest) = rest[1..].split_once(quote)?;
                (key, rest.strip_prefix(':')?)
            }
            '#' | '{' | '[' | '}' | ']' | '|' | '>' | '&' | '*' => return None,
            _ => match rest.split_once(": ") {
                Some(split) => split,
                None => (rest.strip_suffix(':')?, ""),
            },
        };
        let value = value.trim();
        let value = match self.is_json {
            true => value.strip_suffix(',').unwrap_or(value),
            false => value,
        };
        Some(Entry { head, key, value })
    }

    /// The column of what a line begins with, after the dashes of lists; none of an empty line, or
    /// of a comment.
    fn column(&self, at: usize) -> Option<usize> {
        let line = self.all.get(at)?;
        let rest = line.trim_start();
        let content = match self.is_json {
            true => rest,
            false => rest.trim_start_matches("- ").trim_start(),
        };
        let is_content = !content.is_empty() && !rest.starts_with('#');
        is_content.then(|| line.len() - content.len())
    }

    /// The line after the last one of the entry in a line.
    pub(crate) fn end(&self, at: usize) -> usize {
        let column = self.column(at).unwrap_or(0);
        let mut end = at + 1;
        for next in at + 1..self.all.len() {
            let line = &self.all[next];
            let indent = line.len() - line.trim_start().len();
            let closes = line.trim_start().starts_with(['}', ']']);
            let is_item = !self.is_json && line.trim_start().starts_with('-');
            match line.trim().is_empty() {
                true => {}
                false if indent > column || (indent == column && (is_item || closes)) => {
                    end = next + 1;
                }
                false => break,
            }
        }
        end
    }

    /// Whether the object with the entry in a line has another one with a key.
    pub(crate) fn has_sibling(&self, at: usize, key: &str) -> bool {
        let column = self.column(at).unwrap_or(0);
        let start = self.start_of_object(at);
        let is_outside = |line: &usize| self.column(*line).is_some_and(|other| other < column);
        let lines =
            (start..at).chain((at + 1..self.all.len()).take_while(|line| !is_outside(line)));
        let mut entries = lines.filter(|line| self.column(*line) == Some(column));
        entries.any(|line| self.entry(line).is_some_and(|entry| entry.key == key))
    }

    /// The line that the object with the entry in a line begins in: that of its key, or of the dash
    /// before its first entry.
    pub(crate) fn start_of_object(&self, at: usize) -> usize {
        let column = self.column(at).unwrap_or(0);
        let is_first = |line: &String| !self.is_json && line.trim_start().starts_with("- ");
        if is_first(&self.all[at]) {
            return at;
        }
        let above = (0..at).rev().find(|line| {
            self.column(*line).is_some_and(|other| {
                other < column || (other == column && is_first(&self.all[*line]))
            })
        });
        above.unwrap_or_else(|| {
            (0..at)
                .find(|line| self.column(*line).is_some())
                .unwrap_or(0)
        })
    }

    /// An entry in the place of that in a line, with a key and a value in JSON.
    pub(crate) fn with(&self, at: usize, key: &str, value: &str) -> Vec<String> {
        let end = self.end(at);
        let head = self.entry(at).map_or("", |entry| entry.head);
        let comma = if self.all[end - 1].trim_end().ends_with(',') && self.is_json {
            ","
        } else {
            ""
        };
        let new = format!("{head}{}: {value}{comma}", quoted(key));
        let before = self.all[..at].iter().cloned();
        before
            .chain([new])
            .chain(self.all[end..].iter().cloned())
            .collect()
    }

    /// The same with another key and the value as it is.
    pub(crate) fn renamed(&self, at: usize, key: &str) -> Vec<String> {
        let mut all = self.all.clone();
        if let Some(entry) = self.entry(at) {
            let colon = all[at][entry.head.len() + entry.key.len()..].find(':');
            let rest = colon.map(|colon| &all[at][entry.head.len() + entry.key.len() + colon..]);
            all[at] = format!("{}{}{}", entry.head, quoted(key), rest.unwrap_or_default());
        }
        all
    }

    /// The same with another entry beside that in a line, and the new entry's line.
    pub(crate) fn with_sibling(&self, at: usize, key: &str, value: &str) -> (Vec<String>, usize) {
        let head = self.entry(at).map_or("", |entry| entry.head);
        let (line, comma) = if self.is_json {
            (at, ",")
        } else {
            (self.end(at), "")
        };
        let mut all = self.all.clone();
        let head = head.replace('-', " ");
        all.insert(line, format!("{head}{}: {value}{comma}", quoted(key)));
        (all, line)
    }
}

fn quoted(key: &str) -> String {
    format!("\"{key}\"")
}
