# The poster of `npx eambasador links`: one sheet of paper, so few words.
# reviewed: no
poster-what = Bibliotekaların botu parasız hem herbir vakıt cuvap verer soruşlara dokumentlär, ödemäk hem başka devlet izmetleri için, lääzımsa da, baalêêr sizi bibliotekacıylan.
poster-scan = Gösterin kodu telefonun kamerasına hem yazın bizä
poster-run-by = Cuvapçı
