//! Prose as documentation.

use pulldown_cmark::{Event, Options, Parser};

use super::inline::starts_block;
use super::*;

#[test]
fn code_is_not_run_as_a_test() {
    let text = "```\nfn main() {}\n```";
    assert_eq!(sanitized(text), "```text\nfn main() {}\n```");
    assert_eq!(sanitized("- ~~~rust\n  x"), "- ```text\n  x\n  ```");
    assert_eq!(
        sanitized("a\n\n        let x;"),
        "a\n\n```text\n    let x;\n```"
    );
    assert_eq!(sanitized("````\n```\n````"), "````text\n```\n````");
    assert_eq!(
        sanitized("<pre><code>a\n  &lt;b&gt;</code></pre>"),
        "```text\na\n  <b>\n```"
    );
    assert_eq!(sanitized("a ``` b"), "a \\`\\`\\` b");
}

#[test]
fn links_lead_to_the_web_or_nowhere() {
    assert_eq!(
        sanitized("see [this](https://a.b/c)"),
        "see [this](<https://a.b/c>)"
    );
    assert_eq!(
        sanitized("see [this][1]\n\n[1]: https://a.b/c"),
        "see [this](<https://a.b/c>)"
    );
    assert_eq!(sanitized("[x](javascript:alert) [y](#z)"), "x y");
    assert_eq!(sanitized("an [optional] one"), r"an \[optional\] one");
    assert_eq!(
        sanitized("https://a.b/c_d_, or"),
        "<https://a.b/c_d>\\_, or"
    );
    assert_eq!(
        sanitized("[https://a.b](https://a.b) xhttps://a.b"),
        "<https://a.b> x<https://a.b>"
    );
    assert_eq!(sanitized("https://a.b/{id}."), "`https://a.b/{id}`.");
    assert_eq!(
        sanitized("a!![x](https://a.b/c.png)"),
        r"a\![x](<https://a.b/c.png>)"
    );
}

#[test]
fn html_becomes_markdown() {
    assert_eq!(sanitized("<b>x</b> `<b>` <br>y"), "**x** `<b>`\\\ny");
    assert_eq!(sanitized("a<br/><br>b<br>"), "a\n\nb");
    assert_eq!(
        sanitized("<p>One <a href=\"https://a.b\">two</a>.</p><p>Three</p>"),
        "One [two](<https://a.b>).\n\nThree"
    );
    assert_eq!(
        sanitized("<ul><li>a<li><code>b_c</code></ul>d"),
        "- a\n- `b_c`\n\nd"
    );
    assert_eq!(
        sanitized("x <ol>\n<li>a</li>\n<li>b <b>c </b>d</li>\n</ol>"),
        "x\n\n1. a\n2. b **c** d"
    );
    assert_eq!(sanitized("<h3>A</h3><em>b</em>"), "### A\n\n*b*");
    assert_eq!(
        sanitized("<table><tr><th>a<th>b</tr><tr><td>1</td><td>x|y</td></tr></table>"),
        "| a | b |\n|---|---|\n| 1 | x\\|y |"
    );
    assert_eq!(
        sanitized("a &lt;b&gt; &amp;lt; 1 < 2 -> 3"),
        "a \\<b> \\&lt; 1 < 2 -> 3"
    );
    assert_eq!(sanitized("<i>a <b>b</i> c</b>"), "*a **b*** c");
}

#[test]
fn unknown_tags_are_shown() {
    assert_eq!(
        sanitized("/a/<id>/<script>x</script>"),
        r"/a/\<id>/\<script>x\</script>"
    );
    assert_eq!(sanitized("<your-key>"), r"\<your-key>");
    assert_eq!(sanitized("a <YourKey x=1>"), r"a \<YourKey x=1>");
    assert_eq!(sanitized("> quoted"), "> quoted");
}

#[test]
fn lists_are_indented_as_far_as_their_text() {
    assert_eq!(sanitized("* a\nb\n   * c\n\n\n* d"), "- a b\n  - c\n- d");
    assert_eq!(sanitized("10) a\n\n    b\n11) c"), "10. a\n\n    b\n11. c");
    assert_eq!(sanitized("a\n- b\nc\n\nd"), "a\n\n- b c\n\nd");
    assert_eq!(sanitized("> a\nb\n>\n> - c"), "> a b\n>\n> - c");
    assert_eq!(sanitized("-\n- x"), "- x");
    let deep = format!("{}x", "- ".repeat(50));
    assert!(sanitized(&deep).len() < 40, "{}", sanitized(&deep));
}

#[test]
fn some_words_begin_a_block() {
    let blocks = [
        "#", "###", "-", "--x", "=", "==", "+", "*", "***", "___", "1.", "20)", ">", ">x", "|",
        ":-:", "```x", "~~~",
    ];
    for word in blocks {
        assert!(starts_block(word), "{word}");
    }
    for word in [
        "", "a", "#a", "-a", "=a", "+1", "*a*", "_a", "1", "1.5", ".", "a.", ":", "`a`", "~a",
    ] {
        assert!(!starts_block(word), "{word}");
    }
}

#[test]
fn text_is_escaped() {
    assert_eq!(
        sanitized("a_b_c *d* __e__ * f 2*3*4 x~y"),
        "a_b_c *d* **e** * f 2*3*4 x\\~y"
    );
    assert_eq!(sanitized("a ~~b~~ c"), "a ~~b~~ c");
    assert_eq!(sanitized("\\# a\n\\- b"), "\\# a - b");
    assert_eq!(sanitized("1\\. a"), "1\\. a");
    assert_eq!(sanitized("a&nbsp;b &copy;"), "a b ©");
    // Not even where a line is broken.
    let text = format!("{} - c # d 1. e", "word ".repeat(17));
    assert!(
        sanitized(&text)
            .lines()
            .all(|line| !line.starts_with(['-', '#', '1']))
    );
}

#[test]
fn tables_and_headings_stay() {
    assert_eq!(
        sanitized("|a|b|\n|-|:-:|\n|`x\\|y`|"),
        "| a | b |\n|---|---|\n| `x\\|y` |  |"
    );
    assert_eq!(sanitized("A\n===\nb\n## C ##"), "# A\n\nb\n\n## C");
    assert_eq!(sanitized("a\n\n---\n\nb"), "a\n\n***\n\nb");
    assert_eq!(sanitized("a  \nb\\\nc"), "a\\\nb\\\nc");
}

/// What a reader sees: text and code, without the spaces between.
fn seen(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    });
    let text: String = events.map(|text| text.to_string()).collect();
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn readers_see_what_was_written() {
    let texts = [
        "a *b* _c_ __d__ **e:**f ***g*** `h``i` ``j`k`` \\*l\\* m_n_o 2 * 3 * 4",
        "# a #b\n1. c\n- - e\n  + f\n\n  g\n2) d\n> h\ni",
        "a | b\n--|--\n`c|d` | e\\|f\ng",
        "[a](https://b.c/(d)) [e] [f]: g ![h](i) <https://j.k> [^1] [ ] (x)[y]",
        "~~a~~ ~b~ ``` c\n\n```d e\nf\n``\n```\n    g\n\n\th",
        "&amp; &lt;a&gt; & b &c; \\& &#35;",
        "!! [a](https://b.c) ![f](https://d.e)!",
        "a\\\nb  \n# c\n===\nd\n---\n***\n___",
        "-a\n+b\n*c\n1.d\n#e\n>f\n=\n|g|\n:-\n",
        "ein Satz – mit “Zeichen”, 日本語\u{3000}und \u{1f600}",
    ];
    for text in texts {
        for text in [
            text.to_owned(),
            format!("- x\n\n  {}", text.replace('\n', "\n  ")),
        ] {
            let written = sanitized(&text);
            assert_eq!(seen(&written), seen(&text), "{text}\n{written}");
            assert_eq!(sanitized(&written), written, "{text}");
        }
    }
}
