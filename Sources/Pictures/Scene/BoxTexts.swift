extension Scene.Box {
  /// The words of a box in their places: its code, its name in one or two lines, its note.
  var texts: [Scene.Text] {
    let middle = rect.centre.y
    let isLit = emphasis == .lit
    let ink: Scene.Ink =
      switch emphasis {
      case .lit: shape == .pill ? .ink : .onFamily
      case .dimmed: .dimmedInk
      case .plain, .variant: shape == .pill ? .secondary : .ink
      }
    var texts: [Scene.Text] = []
    if case .coded(let code) = shape {
      texts.append(
        Scene.Text(
          place: Point(x: rect.x + codeWidth / 2, y: middle + TextStyle.code.size * 0.36),
          text: code,
          style: .code, ink: emphasis == .dimmed ? .dimmedInk : .onFamily, anchor: .middle))
    }
    var lines = label.lines.map { ($0, label.style, isLit ? .onFamily : ink) }
    if shape == .pill { lines = label.lines.map { ($0, label.style, ink) } }
    if let note { lines.append((note, .small, isLit ? .onFamily : .secondary)) }
    let leadings = lines.map { $0.1.size * 1.1 }
    var y = middle - leadings.reduce(0, +) / 2
    for ((text, style, ink), leading) in zip(lines, leadings) where !text.isEmpty {
      let width = TextWidth.width(of: text, size: style.size, face: style.face)
      texts.append(
        Scene.Text(
          place: Point(
            x: shape == .pill ? rect.centre.x : rect.x + codeWidth + 6, y: y + leading * 0.8),
          text: text, style: style, ink: ink, anchor: shape == .pill ? .middle : .start,
          fixedWidth: width))
      y += leading
    }
    return texts
  }
}
